"""The pages of the window beside the editor: the queue, the comparison, the approval."""
