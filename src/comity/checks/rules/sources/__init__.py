"""Documents against independent sources: lists of missions, yearly editions, guides."""
