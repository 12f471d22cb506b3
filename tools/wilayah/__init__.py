"""The administrative areas of Indonesia, made from the npm package idn-area-data."""
