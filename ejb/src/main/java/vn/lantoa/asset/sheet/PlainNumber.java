package vn.lantoa.asset.sheet;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/** Text of a number from JSON or a spreadsheet, whose decimal point cannot be read as a point between thousands. */
public final class PlainNumber {
    private static final int THOUSANDS = 3;

    private PlainNumber() {}

    /** Returns the number without exponent and, except for a fourth decimal after three, without trailing zeros. */
    public static String of(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() == THOUSANDS ? plain.setScale(THOUSANDS + 1) : plain).toPlainString();
    }

    /** Reads a number from JSON as its plain text, and any other value as it is. */
    public static final class Reader implements JsonbDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
            var value = parser.getValue();
            if (value instanceof JsonNumber number) return of(number.bigDecimalValue());
            return value instanceof JsonString text ? text.getString() : value.toString();
        }
    }
}
