package vn.lantoa.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that show a page. Many forms are sent to addresses without GET, whose responses link back to the page at
 * the nearest path above.
 */
@ApplicationScoped
class PageAddresses {
    @Inject
    BeanManager beans;

    private List<Pattern> pages = List.of();

    @PostConstruct
    void read() {
        var resources = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class));
        pages = patterns(resources).toList();
    }

    /** Returns the given path if it has a page, otherwise the nearest path above it that has a page. */
    public String nearest(String path) {
        return nearest(path, pages);
    }

    static String nearest(String path, List<Pattern> pages) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var place = at;
            if (pages.stream().anyMatch(page -> page.matcher(place).matches())) return place;
        }
        return "/";
    }

    static Stream<Pattern> patterns(Stream<Class<?>> resources) {
        return resources.flatMap(type -> Stream.of(type.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class) && isPage(type, method))
                .map(method -> pattern(path(type.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class)))));
    }

    private static boolean isPage(Class<?> type, Method method) {
        var declared = method.getAnnotation(Produces.class);
        var produces = declared == null ? type.getAnnotation(Produces.class) : declared;
        return produces != null && List.of(produces.value()).contains(MediaType.TEXT_HTML);
    }

    private static String path(@Nullable Path said) {
        var path = said == null ? "" : said.value().replaceAll("^/|/$", "");
        return path.isEmpty() ? "" : "/" + path;
    }

    /** Returns the path template, such as {@code /a/{n: [0-9]+}/b}, as a pattern; variables may contain braces. */
    private static Pattern pattern(String template) {
        var expression = new StringBuilder();
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
            int end = closing(template, at);
            var parameter = template.substring(at + 1, end).split(":", 2);
            expression.append(Pattern.quote(template.substring(from, at)));
            expression
                    .append('(')
                    .append(parameter.length > 1 ? parameter[1].strip() : "[^/]+")
                    .append(')');
            from = end + 1;
        }
        return Pattern.compile(expression.append(Pattern.quote(template.substring(from))) + "/?");
    }

    private static int closing(String template, int opening) {
        int depth = 0;
        for (int at = opening; ; at++) {
            if (template.charAt(at) == '{') depth++;
            if (template.charAt(at) == '}' && --depth == 0) return at;
        }
    }
}
