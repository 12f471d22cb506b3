"""The places of Indonesia: provinces, kabupaten and kota with their capitals, kecamatan."""

from redaksi_app.places.gazetteer import Gazetteer
from redaksi_app.places.model import Province, Regency

__all__ = ["Gazetteer", "Province", "Regency"]
