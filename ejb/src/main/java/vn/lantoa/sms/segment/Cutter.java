package vn.lantoa.sms.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splitter of a text into parts of whole characters. For one use. */
final class Cutter {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final SmsEncoding encoding;
    private final int most;
    private final List<SmsPart> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private int units;

    Cutter(SmsEncoding encoding, int most) {
        this.encoding = encoding;
        this.most = most;
    }

    List<SmsPart> cut(String text) {
        CLUSTER.matcher(text).results().flatMap(found -> pieces(found.group())).forEach(this::add);
        if (units > 0) close();
        return parts;
    }

    private Stream<String> pieces(String cluster) {
        if (encoding.sizeOf(cluster) <= most) return Stream.of(cluster);
        return cluster.codePoints().mapToObj(Character::toString);
    }

    private void add(String fragment) {
        int size = encoding.sizeOf(fragment);
        if (units + size > most) close();
        part.append(fragment);
        units += size;
    }

    private void close() {
        parts.add(new SmsPart(part.toString(), units));
        part.setLength(0);
        units = 0;
    }
}
