"""The edge towards vendors: files, folders and downloads become `Published` values; what was read is noted in the lock."""
