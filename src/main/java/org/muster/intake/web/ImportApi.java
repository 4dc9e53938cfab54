package org.muster.intake.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportTerms;
import org.muster.intake.service.ImportDesk;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;
import org.muster.intake.service.mapping.Mappings;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports over the API.
 */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

	private final ImportDesk desk;

	private final Mappings mappings;

	ImportApi(ImportDesk desk, Mappings mappings) {
		this.desk = desk;
		this.mappings = mappings;
	}

	@ApiResponse(responseCode = "200", description = "Everything was taken, or would be",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = ImportAnswer.class)))
	@ApiResponse(responseCode = "422", description = "Nothing was saved; the errors list every bad row",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = ImportAnswer.class)))
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<ImportAnswer> take(@RequestParam String kind, @RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(required = false) @Nullable String mapping, @RequestParam MultipartFile file,
			Authentication who) {
		Upload upload = new Upload(kind, String.valueOf(file.getOriginalFilename()), file::getInputStream,
				this.mappings.spelling(mapping));
		ImportOutcome outcome = this.desk.take(Delivery.of(upload), ImportTerms.usual(dryRun), who).outcome();
		return ResponseEntity.status(outcome.isAccepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
			.body(ImportAnswer.of(outcome));
	}

}
