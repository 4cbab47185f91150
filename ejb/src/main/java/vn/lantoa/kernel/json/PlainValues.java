package vn.lantoa.kernel.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/** Values that are one word in JSON: hashes by their digits, times of the day without the seconds that they lack. */
final class PlainValues {
    static final JsonbAdapter<?, ?>[] ALL = {new Hash(), new Time()};

    private PlainValues() {}

    /** The digits of a hash. */
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

    /** The shortest ISO form of a time. */
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
