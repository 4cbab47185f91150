package vn.lantoa.kernel;

import java.util.List;
import java.util.stream.Stream;

/**
 * One issue of a command. Only the code is stored; it is translated where it is displayed.
 *
 * @param field the field of the command, in the sender's notation
 * @param code kebab-case slug of the issue ({@code missing}, {@code too-big})
 * @param params parameters of the translated text, in order
 */
public record Issue(String field, String code, List<String> params) {
    /** Creates an issue with the given values as parameters. */
    public static Issue of(String field, String code, Object... params) {
        return new Issue(field, code, Stream.of(params).map(String::valueOf).toList());
    }
}
