package vn.lantoa.web.request;

import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Text that can be stored: PostgreSQL rejects U+0000, and half a surrogate pair would be stored as a question mark. */
public final class UnicodeText {
    private UnicodeText() {}

    /** Returns the text unchanged; rejects a text that cannot be stored. */
    public static String kept(String text) {
        if (!isWhole(text)) throw new NotReadable("a text contains U+0000 or an unpaired surrogate");
        return text;
    }

    /**
     * Returns the text of an uploaded file. Rejects a file above {@code kibibytes} KiB, and a text that cannot be
     * stored.
     */
    public static String sent(EntityPart file, int kibibytes) {
        return of(bytes(file, kibibytes));
    }

    /** Returns the text of the bytes; rejects a text that cannot be stored. */
    public static String of(byte[] bytes) {
        return kept(decoded(bytes).orElseThrow(() -> new NotReadable("a text is not UTF-8")));
    }

    /** Returns the bytes of an uploaded file; rejects a file above {@code kibibytes} KiB. */
    public static byte[] bytes(EntityPart file, int kibibytes) {
        try (var content = file.getContent()) {
            var most = kibibytes << 10;
            var bytes = content.readNBytes(most + 1);
            var said = kibibytes < 1024 ? kibibytes + " KB" : kibibytes / 1024 + " MB";
            if (bytes.length > most) throw new Rejected(Issues.of("file", "too-big", said));
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the text of the first part with this name, like {@link #sent(EntityPart, int)}; empty if there is none.
     */
    public static String sent(List<EntityPart> form, String name, int kibibytes) {
        return find(form, name, kibibytes).map(UnicodeText::of).orElse("");
    }

    /** Finds the bytes of the first part with this name; rejects more than {@code kibibytes} KiB. */
    public static Optional<byte[]> find(List<EntityPart> form, String name, int kibibytes) {
        return form.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .map(part -> bytes(part, kibibytes));
    }

    static boolean isWhole(String text) {
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit == 0 || Character.isLowSurrogate(unit)) return false;
            if (!Character.isHighSurrogate(unit)) continue;
            i++;
            if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) return false;
        }
        return true;
    }

    /** Decodes strict UTF-8; empty if the bytes are malformed. */
    static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns true if this part of an address can be stored after percent-decoding. */
    public static boolean isWholeEncoded(String part) {
        if (part.indexOf('%') < 0) return true;
        return bytesOf(part)
                .flatMap(UnicodeText::decoded)
                .filter(UnicodeText::isWhole)
                .isPresent();
    }

    private static Optional<byte[]> bytesOf(String part) {
        var bytes = new ByteArrayOutputStream(part.length());
        for (var i = 0; i < part.length(); i++) {
            var unit = part.charAt(i);
            if (unit != '%') {
                bytes.writeBytes(String.valueOf(unit).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            if (i + 2 >= part.length()) return Optional.empty();
            var high = Character.digit(part.charAt(i + 1), 16);
            var low = Character.digit(part.charAt(i + 2), 16);
            if (high < 0 || low < 0) return Optional.empty();
            bytes.write(high << 4 | low);
            i += 2;
        }
        return Optional.of(bytes.toByteArray());
    }
}
