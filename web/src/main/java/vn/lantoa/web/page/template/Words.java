package vn.lantoa.web.page.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.PageWords;

/**
 * Template functions: {@code m("key", …)}, {@code when(instant)}, {@code iso(instant)}, {@code day(date)},
 * {@code size(bytes)}, {@code amount(sum)}, {@code refusal(codes)}, {@code may("AUDITOR")},
 * {@code mayEverywhere("AUDITOR")}, {@code hashed("/assets/lantoa.css")}, {@code url("/path")},
 * {@code inLanguage("en")}, {@code waitingAt("approvals")}. Template values: {@code csrf}, {@code displayName}, {@code language},
 * {@code signedIn}, {@code path}.
 */
final class Words {
    private Words() {}

    static Map<String, Object> of(PageWords words) {
        return Map.ofEntries(
                Map.entry("m", method(arguments -> text(words, arguments))),
                Map.entry("when", method(arguments -> when(words, first(arguments)))),
                Map.entry("iso", method(arguments -> words.iso((Instant) first(arguments)))),
                Map.entry("day", method(arguments -> day(words, first(arguments)))),
                Map.entry("size", method(arguments -> words.size(((Number) first(arguments)).longValue()))),
                Map.entry("refusal", method(arguments -> words.refusal((String) first(arguments)))),
                Map.entry(
                        "amount",
                        method(arguments ->
                                words.amount(new BigDecimal(first(arguments).toString())))),
                Map.entry("may", method(arguments -> words.may((String) first(arguments)))),
                Map.entry("mayEverywhere", method(arguments -> words.mayEverywhere((String) first(arguments)))),
                Map.entry("hashed", method(arguments -> words.hashed((String) first(arguments)))),
                Map.entry("url", method(arguments -> words.url((String) first(arguments)))),
                Map.entry("inLanguage", method(arguments -> words.in((String) first(arguments)))),
                Map.entry("waitingAt", method(arguments -> words.waiting((String) first(arguments)))),
                Map.entry("csrf", words.csrf()),
                Map.entry("displayName", words.displayName()),
                Map.entry("language", words.language()),
                Map.entry("signedIn", words.signedIn()),
                Map.entry("demo", words.demo()),
                Map.entry("path", words.path()));
    }

    private static String text(PageWords words, List<@Nullable Object> arguments) {
        return words.text(
                (String) first(arguments),
                arguments.subList(1, arguments.size()).toArray());
    }

    private static String when(PageWords words, Object at) {
        return words.when(at instanceof String written ? Instant.parse(written) : (Instant) at);
    }

    private static String day(PageWords words, Object day) {
        if (day instanceof Instant at) return words.day(at);
        return words.day(day instanceof String written ? LocalDate.parse(written) : (LocalDate) day);
    }

    private static Object first(List<@Nullable Object> arguments) {
        var first = arguments.isEmpty() ? null : arguments.get(0);
        if (first == null) throw new IllegalArgumentException("the first argument is missing");
        return first;
    }

    private static TemplateMethodModelEx method(Function<List<@Nullable Object>, Object> body) {
        return arguments -> body.apply(unwrapped(arguments));
    }

    private static List<@Nullable Object> unwrapped(List<?> arguments) throws TemplateModelException {
        var plain = new ArrayList<@Nullable Object>();
        for (var argument : arguments)
            plain.add(argument == null ? null : DeepUnwrap.permissiveUnwrap((TemplateModel) argument));
        return plain;
    }
}
