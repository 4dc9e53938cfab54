package org.muster.report.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes a PDF object by object, and keeps of each no more than its place: a document of
 * any length takes little memory (ISO 32000-1, 7.5.7 and 7.5.8).
 */
class ObjectWriter {

	/** So many small objects are compressed together. */
	private static final int BUNDLE = 200;

	/** Kinds of entries in the table of places. */
	private static final int PLACED = 1;

	private static final int BUNDLED = 2;

	private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);

	/** Kind, place or bundle, and index within the bundle; by number of object. */
	private final List<long[]> places = new ArrayList<>(List.of(new long[3]));

	private final ByteArrayOutputStream bodies = new ByteArrayOutputStream();

	private final StringBuilder heads = new StringBuilder();

	private int bundle;

	private int bundled;

	ObjectWriter() {
		raw("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
		this.bundle = reserve();
	}

	/** A number for an object that is written later. */
	int reserve() {
		this.places.add(new long[3]);
		return this.places.size() - 1;
	}

	/**
	 * Writes an object.
	 * @param number its number
	 * @param value the object
	 * @param references numbers the objects that it refers to
	 */
	void write(int number, COSBase value, ToIntFunction<COSObject> references) throws IOException {
		if (value instanceof COSStream stream) {
			stream(number, stream, references);
			return;
		}
		this.places.set(number, new long[] { BUNDLED, this.bundle, this.bundled });
		this.heads.append(number).append(' ').append(this.bodies.size()).append(' ');
		put(this.bodies, value, references);
		this.bodies.write('\n');
		this.bundled++;
		if (this.bundled == BUNDLE) {
			closeBundle();
			this.bundle = reserve();
		}
	}

	/**
	 * Writes an object that refers to none but by numbers, in the words of the format.
	 * @param number its number
	 * @param words for instance {@code <</Type/Pages>>}
	 */
	void write(int number, String words) {
		place(number);
		raw(number + " 0 obj\n" + words + "\nendobj\n");
	}

	/**
	 * Ends the document.
	 * @param trailer what stands in its trailer beside the table of places
	 * @return the bytes
	 */
	byte[] end(String trailer) throws IOException {
		closeBundle();
		int table = reserve();
		place(table);
		ByteArrayOutputStream entries = new ByteArrayOutputStream();
		try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(entries))) {
			for (long[] entry : this.places) {
				data.writeByte((int) entry[0]);
				data.writeInt((int) entry[1]);
				data.writeShort((int) entry[2]);
			}
		}
		long start = this.places.get(table)[1];
		raw(table + " 0 obj\n<</Type/XRef/W[1 4 2]/Size " + this.places.size() + trailer + "/Filter/FlateDecode/Length "
				+ entries.size() + ">>\nstream\n");
		entries.writeTo(this.file);
		raw("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
		return this.file.toByteArray();
	}

	private void closeBundle() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
			deflater.write(this.heads.toString().getBytes(StandardCharsets.ISO_8859_1));
			this.bodies.writeTo(deflater);
		}
		place(this.bundle);
		raw(this.bundle + " 0 obj\n<</Type/ObjStm/N " + this.bundled + "/First " + this.heads.length()
				+ "/Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n");
		packed.writeTo(this.file);
		raw("\nendstream\nendobj\n");
		this.heads.setLength(0);
		this.bodies.reset();
		this.bundled = 0;
	}

	private void stream(int number, COSStream stream, ToIntFunction<COSObject> references) throws IOException {
		byte[] data = stream.createRawInputStream().readAllBytes();
		COSDictionary about = new COSDictionary(stream);
		about.setInt(COSName.LENGTH, data.length);
		place(number);
		raw(number + " 0 obj\n");
		put(this.file, about, references);
		raw("\nstream\n");
		this.file.writeBytes(data);
		raw("\nendstream\nendobj\n");
	}

	private void place(int number) {
		this.places.set(number, new long[] { PLACED, this.file.size(), 0 });
	}

	private void raw(String words) {
		this.file.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static void put(ByteArrayOutputStream target, COSBase value, ToIntFunction<COSObject> references) {
		try {
			if (value instanceof COSObject reference) {
				target.writeBytes((references.applyAsInt(reference) + " 0 R").getBytes(StandardCharsets.ISO_8859_1));
			}
			else if (value instanceof COSDictionary dictionary) {
				target.writeBytes(new byte[] { '<', '<' });
				for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
					entry.getKey().writePDF(target);
					target.write(' ');
					put(target, entry.getValue(), references);
				}
				target.writeBytes(new byte[] { '>', '>' });
			}
			else if (value instanceof COSArray array) {
				target.write('[');
				for (COSBase item : array) {
					put(target, item, references);
					target.write(' ');
				}
				target.write(']');
			}
			else {
				plain(target, value);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void plain(ByteArrayOutputStream target, COSBase value) throws IOException {
		if (value instanceof COSName name) {
			name.writePDF(target);
		}
		else if (value instanceof COSInteger whole) {
			whole.writePDF(target);
		}
		else if (value instanceof COSFloat number) {
			number.writePDF(target);
		}
		else if (value instanceof COSBoolean yes) {
			yes.writePDF(target);
		}
		else if (value instanceof COSString text) {
			target.writeBytes(("<" + text.toHexString() + ">").getBytes(StandardCharsets.ISO_8859_1));
		}
		else {
			COSNull.NULL.writePDF(target);
		}
	}

}
