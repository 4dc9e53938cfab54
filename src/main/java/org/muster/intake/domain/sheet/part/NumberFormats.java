package org.muster.intake.domain.sheet.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.file.UnreadableFile;

/**
 * How the numbers of a spreadsheet are shown, by the styles of their cells: a day is a
 * number that is shown as a day.
 */
public final class NumberFormats {

	private static final int MOST = 1 << 16;

	private static final Pattern NOT_SHOWN_AS_SUCH = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|General");

	private final List<Format> byStyle = new ArrayList<>();

	static NumberFormats none() {
		return new NumberFormats();
	}

	static NumberFormats read(Xml xml) throws UnreadableFile, IOException {
		NumberFormats formats = new NumberFormats();
		Map<String, Format> custom = new HashMap<>();
		boolean ofCells = false;
		while (xml.advance()) {
			if (xml.isStart("numFmt") && custom.size() < MOST) {
				custom.put(String.valueOf(xml.attribute("numFmtId")),
						custom(String.valueOf(xml.attribute("formatCode"))));
			}
			else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
				ofCells = xml.isStart("cellXfs");
			}
			else if (ofCells && xml.isStart("xf") && formats.byStyle.size() < MOST) {
				String id = xml.attribute("numFmtId");
				formats.byStyle.add(custom.getOrDefault(String.valueOf(id), builtIn(Numbers.whole(id, MOST))));
			}
		}
		return formats;
	}

	/**
	 * The formats of a spreadsheet.
	 * @param numbers the number of the format of each style
	 * @param codes the codes of the formats that the file brings, by their number
	 * @return how the styles show numbers
	 */
	public static NumberFormats of(List<Integer> numbers, Map<Integer, String> codes) {
		NumberFormats formats = new NumberFormats();
		for (Integer number : numbers) {
			String code = codes.get(number);
			formats.byStyle.add((code != null) ? custom(code) : builtIn(number));
		}
		return formats;
	}

	/** Those that every program knows by number, the East Asian ones too. */
	private static Format builtIn(int id) {
		boolean day = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
		return day ? Format.DAY : Format.PLAIN;
	}

	private static Format custom(String code) {
		String shown = NOT_SHOWN_AS_SUCH.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
		if (shown.indexOf('y') >= 0 || shown.indexOf('d') >= 0) {
			return Format.DAY;
		}
		return code.matches("0{2,32}") ? new Format(false, code.length()) : Format.PLAIN;
	}

	/**
	 * How a cell shows its number.
	 * @param style the number of its style, from 0
	 * @return the format
	 */
	public Format of(@Nullable String style) {
		int index = Numbers.whole(style, this.byStyle.size() - 1);
		return (index < 0) ? Format.PLAIN : this.byStyle.get(index);
	}

	/**
	 * How a number is shown.
	 *
	 * @param day as a day
	 * @param digits with at least so many digits before the point
	 */
	public record Format(boolean day, int digits) {

		static final Format PLAIN = new Format(false, 1);

		static final Format DAY = new Format(true, 1);

	}

}
