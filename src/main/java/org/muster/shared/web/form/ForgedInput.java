package org.muster.shared.web.form;

import java.beans.PropertyEditorSupport;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reads what nobody types: versions, keys and files, which pages put into their forms.
 * What a forged or damaged form has in their place is read as a key that no record has,
 * or as no file, so that the form is answered like any other that no longer fits, and not
 * as a fault. What people type is text in every form and not touched here.
 */
@ControllerAdvice
class ForgedInput {

	private static final long NO_KEY = -1;

	@InitBinder
	void forms(WebDataBinder binder) {
		ResolvableType form = binder.getTargetType();
		if (form != null && form.resolve(Object.class).isRecord()) {
			binder.registerCustomEditor(int.class, new Key(Math::toIntExact));
			binder.registerCustomEditor(Integer.class, new Version());
			binder.registerCustomEditor(Long.class, new Key((key) -> key));
			binder.registerCustomEditor(MultipartFile.class, new NoFile());
		}
	}

	private static class Key extends PropertyEditorSupport {

		private final LongFunction<Number> number;

		private Key(LongFunction<Number> number) {
			this.number = number;
		}

		@Override
		public void setAsText(@Nullable String text) {
			try {
				setValue(this.number.apply(Long.parseLong(String.valueOf(text).strip())));
			}
			catch (NumberFormatException | ArithmeticException ex) {
				setValue(this.number.apply(NO_KEY));
			}
		}

	}

	/** The form of a new record has none. */
	private static final class Version extends Key {

		private Version() {
			super(Math::toIntExact);
		}

		@Override
		public void setAsText(@Nullable String text) {
			if (text == null || text.isBlank()) {
				setValue(null);
			}
			else {
				super.setAsText(text);
			}
		}

	}

	private static final class NoFile extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			setValue(null);
		}

	}

}
