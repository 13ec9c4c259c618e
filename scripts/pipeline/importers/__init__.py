"""From what a vendor publishes, pages or whole specs, to one OpenAPI 3.1 document in the vendor's words."""
