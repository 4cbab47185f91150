package vn.lantoa.run.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Link of the audit log as read from the database, with its entry.
 *
 * @param content hash of the entry that was sealed
 * @param hash hash of the entry and of the previous link
 * @param canonical canonical form of the entry's present content (RFC 8785); null if the entry was deleted or is not a
 *     valid entry
 */
record AuditLine(long seq, String content, String hash, byte @Nullable [] canonical) {
    /** Query of all links in order, one line each, with texts in hexadecimal, so that they contain no separators. */
    static final String ALL =
            """
            copy (
              select s.seq, s.content, s.hash, e.id,
                     to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                     encode(convert_to(e.actor, 'UTF8'), 'hex'),
                     encode(convert_to(e.action, 'UTF8'), 'hex'),
                     encode(convert_to(e.object, 'UTF8'), 'hex'),
                     case when jsonb_typeof(e.details) <> 'object' then '!' else (
                       select string_agg(encode(convert_to(key, 'UTF8'), 'hex') || '='
                              || case jsonb_typeof(value) when 'string' then encode(convert_to(value #>> '{}', 'UTF8'), 'hex')
                                      else '!' end, ',')
                         from jsonb_each(case jsonb_typeof(e.details) when 'object' then e.details else '{}' end))
                     end
                from audit_seal s left join audit_entry e on e.id = s.entry_id
               order by s.seq) to stdout""";

    /** Representation of null in a line. */
    private static final String NOTHING = "\\N";

    /** Representation of a value that the hub never writes. */
    private static final String FOREIGN = "!";

    static AuditLine read(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 9) throw new BackupFault("the database returned a row that is not a line of the audit log");
        return new AuditLine(Long.parseLong(cells[0]), cells[1], cells[2], canonical(cells));
    }

    private static byte @Nullable [] canonical(String[] cells) {
        var details = cells[8];
        if (cells[3].equals(NOTHING) || details.contains(FOREIGN)) return null;
        var json = new StringBuilder("{\"action\":");
        text(json, plain(cells[6])).append(",\"actor\":");
        text(json, plain(cells[5])).append(",\"at\":");
        text(json, Instant.parse(cells[4]).toString()).append(",\"details\":{");
        // RFC 8785 orders keys by their UTF-16 units, as Java does
        var sorted = new TreeMap<String, String>();
        if (!details.equals(NOTHING))
            for (var pair : details.split(",")) {
                var equals = pair.indexOf('=');
                sorted.put(plain(pair.substring(0, equals)), plain(pair.substring(equals + 1)));
            }
        sorted.forEach((key, value) -> {
            if (json.charAt(json.length() - 1) != '{') json.append(',');
            text(text(json, key).append(':'), value);
        });
        json.append("},\"format\":1,\"id\":\"").append(cells[3]).append("\",\"object\":");
        return text(json, plain(cells[7])).append('}').toString().getBytes(UTF_8);
    }

    private static String plain(String digits) {
        return new String(HexFormat.of().parseHex(digits), UTF_8);
    }

    private static StringBuilder text(StringBuilder json, String text) {
        json.append('"');
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"', '\\' -> json.append('\\').append((char) unit);
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (unit < ' ') json.append("\\u%04x".formatted(unit));
                    else json.append((char) unit);
                }
            }
        });
        return json.append('"');
    }
}
