package vn.lantoa.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Adapters of values that are one string in JSON: hashes as hexadecimal digits, times in their shortest form. */
final class PlainValues {
    static final JsonbAdapter<?, ?>[] ALL = {new Hash(), new Time()};

    private PlainValues() {}

    /** Adapter of hashes, as hexadecimal digits. */
    static final class Hash implements JsonbAdapter<Sha256, String> {
        @Override
        public String adaptToJson(Sha256 hash) {
            return hash.hex();
        }

        @Override
        public @Nullable Sha256 adaptFromJson(@Nullable String text) {
            return text == null ? null : new Sha256(text);
        }
    }

    /** Adapter of times, in their shortest ISO form. */
    static final class Time implements JsonbAdapter<LocalTime, String> {
        @Override
        public String adaptToJson(LocalTime time) {
            return time.toString();
        }

        @Override
        public @Nullable LocalTime adaptFromJson(@Nullable String text) {
            return text == null ? null : LocalTime.parse(text);
        }
    }
}
