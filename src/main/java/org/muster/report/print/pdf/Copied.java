package org.muster.report.print.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one document that are copied into another, with their numbers there.
 */
class Copied {

	private final ObjectWriter writer;

	private final Map<COSObjectKey, Integer> numbers = new HashMap<>();

	private final Map<COSObject, Integer> others = new IdentityHashMap<>();

	private final Deque<COSObject> waiting = new ArrayDeque<>();

	Copied(ObjectWriter writer) {
		this.writer = writer;
	}

	/** Has an object of the other document stand for one of this, which is not copied. */
	void stands(@Nullable COSBase item, int number) {
		if (item instanceof COSObject reference) {
			this.numbers.put(reference.getKey(), number);
		}
	}

	/** A reference to an object of the other document. */
	COSObject to(int number) {
		COSObject reference = new COSObject(COSNull.NULL);
		this.others.put(reference, number);
		return reference;
	}

	/** The number of what is referred to or, where it is no reference, is written now. */
	int of(COSBase item) throws IOException {
		if (item instanceof COSObject reference) {
			return number(reference);
		}
		int number = this.writer.reserve();
		write(number, item);
		return number;
	}

	/** Writes an object in the place of the one that had its number. */
	void write(int number, COSBase value) throws IOException {
		this.writer.write(number, value, this::number);
	}

	/** Writes whatever was referred to so far, and what that refers to. */
	void writeAll() throws IOException {
		while (!this.waiting.isEmpty()) {
			COSObject next = this.waiting.remove();
			COSBase value = next.getObject();
			write(number(next), (value != null) ? value : COSNull.NULL);
		}
	}

	private int number(COSObject reference) {
		Integer other = this.others.get(reference);
		if (other != null) {
			return other;
		}
		Integer known = this.numbers.get(reference.getKey());
		if (known != null) {
			return known;
		}
		int number = this.writer.reserve();
		this.numbers.put(reference.getKey(), number);
		this.waiting.add(reference);
		return number;
	}

}
