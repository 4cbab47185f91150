package vn.lantoa.web.request;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Selection of a list: query parameters in fields of text or numbers, which the page of the list shows and its links repeat. */
public abstract class ListQuery {
    /** Returns the selection by parameter name; the number 0 stands for no choice and is empty. */
    public Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        for (var field : getClass().getDeclaredFields()) {
            var parameter = field.getAnnotation(QueryParam.class);
            if (parameter == null) continue;
            try {
                field.setAccessible(true);
                var value = Objects.toString(field.get(this), "");
                chosen.put(parameter.value(), value.equals("0") ? "" : value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return chosen;
    }

    /** Returns the path with the same selection after the given line of the list; empty if the line is null. */
    public String after(String path, @Nullable String line) {
        if (line == null) return "";
        var all = chosen();
        all.put("after", line);
        return QueryText.after(path, all);
    }
}
