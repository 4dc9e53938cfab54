package org.brokenhouse.mission.service;

import org.jspecify.annotations.Nullable;
import org.brokenhouse.mission.web.EverythingController;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Knows the pages, and needs six others.
 */
@Service
public class UpwardService {

	@Autowired
	private @Nullable EverythingController controller;

	UpwardService(String first, String second, String third, String fourth, String fifth, String sixth) {
	}

}
