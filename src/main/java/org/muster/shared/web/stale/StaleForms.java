package org.muster.shared.web.stale;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.shared.persistence.ChangedMeanwhileException;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriUtils;

/**
 * Shows a form again whose record others have changed meanwhile. What only they changed
 * is taken into the form; what was typed stays, with theirs beside it. A controller needs
 * <pre>
 * model.addAttribute("form", StaleForms.opened(UnitForm.of(unit)));           // to ask
 * return Submission.of(problems, PAGE, (overtaken) -> StaleForms.show(overtaken, form,
 *         UnitForm.of(this.units.get(code)), model, response), () -> { ... });  // to save
 * </pre> its service {@code unit.requireVersion(version)}, and its page the fragments
 * {@code components/meanwhile :: hidden} within the form and
 * {@code components/meanwhile :: meanwhile} above it.
 */
public final class StaleForms {

	private static final String VERSION = "version";

	private static final String SHOWN = "shown";

	private static final String FORM = "form";

	private StaleForms() {
	}

	/**
	 * A form as it is opened, which remembers what it shows.
	 * @param <F> the class of the form
	 * @param form as the record is now
	 * @return the form to be shown
	 */
	public static <F extends Record & VersionedForm> F opened(F form) {
		Map<String, @Nullable Object> fields = FormFields.of(form);
		fields.put(SHOWN, written(fields));
		return FormFields.make(form, fields);
	}

	/**
	 * Puts the form into the model, with what others changed as "meanwhile".
	 * @param <F> the class of the form
	 * @param overtaken tells who was faster
	 * @param typed what was typed
	 * @param current the same form as the record is now
	 * @param model takes the form
	 * @param response is answered as a conflict
	 */
	public static <F extends Record & VersionedForm> void show(OptimisticLockingFailureException overtaken, F typed,
			F current, Model model, HttpServletResponse response) {
		show(FORM, overtaken, typed, current, model, response);
	}

	/**
	 * The same for a form that has another name in its model.
	 * @param <F> the class of the form
	 * @param name of the form in the model
	 * @param overtaken tells who was faster
	 * @param typed what was typed
	 * @param current the same form as the record is now
	 * @param model takes the form
	 * @param response is answered as a conflict
	 */
	public static <F extends Record & VersionedForm> void show(String name, OptimisticLockingFailureException overtaken,
			F typed, F current, Model model, HttpServletResponse response) {
		List<Meanwhile.Difference> differences = new ArrayList<>();
		F merged = merge(typed, current, differences);
		model.addAttribute(name, merged);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + name, new BeanPropertyBindingResult(merged, name));
		String by = (overtaken instanceof ChangedMeanwhileException known) ? known.by() : "";
		model.addAttribute("meanwhile", new Meanwhile(by, differences));
		response.setStatus(HttpStatus.CONFLICT.value());
	}

	/** The form to go on with. */
	static <F extends Record & VersionedForm> F merge(F typed, F current, List<Meanwhile.Difference> differences) {
		Map<String, String> opened = read(typed.shown());
		Map<String, @Nullable Object> yours = FormFields.of(typed);
		Map<String, @Nullable Object> merged = FormFields.of(current);
		for (Map.Entry<String, @Nullable Object> field : merged.entrySet()) {
			String name = field.getKey();
			String mine = text(yours.get(name));
			String theirs = text(field.getValue());
			String before = opened.getOrDefault(name, theirs);
			if (name.equals(VERSION) || name.equals(SHOWN) || mine.equals(theirs)) {
				continue;
			}
			boolean changedByMe = !mine.equals(before);
			if (!theirs.equals(before)) {
				differences.add(new Meanwhile.Difference(name, before, theirs, mine, changedByMe));
			}
			if (changedByMe) {
				field.setValue(yours.get(name));
			}
		}
		merged.put(SHOWN, written(FormFields.of(current)));
		return FormFields.make(current, merged);
	}

	private static String written(Map<String, @Nullable Object> fields) {
		return fields.entrySet()
			.stream()
			.filter((field) -> !field.getKey().equals(VERSION) && !field.getKey().equals(SHOWN))
			.map((field) -> field.getKey() + "=" + UriUtils.encode(text(field.getValue()), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static Map<String, String> read(@Nullable String shown) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String part : Objects.toString(shown, "").split("&")) {
			int at = part.indexOf('=');
			if (at > 0) {
				texts.put(part.substring(0, at), decoded(part.substring(at + 1)));
			}
		}
		return texts;
	}

	/** Whatever a visitor made of it, it only tells what was shown. */
	private static String decoded(String text) {
		try {
			return UriUtils.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

	/** A set is the same in any order. */
	private static String text(@Nullable Object value) {
		if (value instanceof Collection<?> many) {
			return many.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
		}
		return Objects.toString(value, "");
	}

}
