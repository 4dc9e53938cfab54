select make_recorded_views();
