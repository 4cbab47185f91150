package vn.lantoa.distribution.outward;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outcome of a request to somewhere outside. */
public sealed interface OutwardOutcome {
    /**
     * The request was answered.
     *
     * @param headers by lower-case name
     * @param body not more of it than was asked for, {@value #MOST_BYTES} bytes where nothing was said
     */
    record Answered(int status, Map<String, List<String>> headers, byte[] body) implements OutwardOutcome {
        /** The most bytes that are read of an answer, unless more are asked for. */
        public static final int MOST_BYTES = 1 << 20;

        private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{1,40})");

        /** The first header of this lower-case name, if there is one. */
        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }

        /** The charset that its content type names; null where it names none that is known here. */
        public @Nullable String charset() {
            var named = CHARSET.matcher(header("content-type").orElse(""));
            try {
                return named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
            } catch (IllegalCharsetNameException e) {
                return null;
            }
        }

        /**
         * The time for which it asks to be left alone (RFC 9110 section 10.2.3); null when it does not, or not in that
         * form.
         */
        public @Nullable Duration retryAfter(Instant now) {
            var text = header("retry-after").orElse("");
            if (text.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(text));
            try {
                var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                return at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO;
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Answered answer
                    && status == answer.status
                    && headers.equals(answer.headers)
                    && java.util.Arrays.equals(body, answer.body);
        }

        @Override
        public int hashCode() {
            return status;
        }
    }

    /**
     * The hub may not go there.
     *
     * @param why {@code address-inside}, {@code without-tls}, {@code not-an-address}
     */
    record Barred(String why) implements OutwardOutcome {}

    /**
     * Nobody answered, or not in time, or not in HTTP.
     *
     * @param why in the words of the network, without anything that was sent
     * @param bytes of an answer that had come when it broke off
     */
    record Failed(String why, int bytes) implements OutwardOutcome {
        public Failed(String why) {
            this(why, 0);
        }
    }
}
