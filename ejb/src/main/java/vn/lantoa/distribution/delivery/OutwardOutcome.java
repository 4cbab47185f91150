package vn.lantoa.distribution.delivery;

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

/** Outcome of a request to an outside address. */
public sealed interface OutwardOutcome {
    /**
     * The server answered.
     *
     * @param headers headers by lower-case name
     * @param body truncated at the requested number of bytes, by default {@value #MOST_BYTES}
     */
    record Answered(int status, Map<String, List<String>> headers, byte[] body) implements OutwardOutcome {
        /** Default maximum number of bytes read of a response body. */
        public static final int MOST_BYTES = 1 << 20;

        private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{1,40})");

        /** Returns the first header with the given lower-case name; empty if there is none. */
        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }

        /** Returns the charset of the content type; null if the header is missing or the charset is not supported. */
        public @Nullable String charset() {
            var named = CHARSET.matcher(header("content-type").orElse(""));
            try {
                return named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
            } catch (IllegalCharsetNameException e) {
                return null;
            }
        }

        /**
         * Returns the pause that the server requests (RFC 9110 section 10.2.3); null if it requests none or the value
         * cannot be parsed.
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
     * The hub may not connect there.
     *
     * @param why {@code address-inside}, {@code without-tls}, {@code not-an-address}
     */
    record Barred(String why) implements OutwardOutcome {}

    /**
     * The server sent no HTTP response in time.
     *
     * @param why the network error, without any data that was sent
     * @param bytes number of bytes of the response received before the failure
     */
    record Failed(String why, int bytes) implements OutwardOutcome {
        public Failed(String why) {
            this(why, 0);
        }
    }
}
