package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportHistory;
import vn.lantoa.web.page.PageWords;

/** The texts of a report: as they are sent by its form, and with the names of their fields. */
@RequestScoped
class ReportTexts {
    private static final String TASK = "task:";

    @Inject
    PageWords words;

    @Inject
    HttpServletRequest request;

    /** A text that somebody wrote, with the name of its field. */
    public record Written(ReportHistory.Writing of, String label) {}

    /** The texts that were sent, by their fields. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((field, values) -> {
            if (field.startsWith(TASK) || ReportContent.GENERAL.contains(field)) typed.put(field, values[0]);
        });
        return typed;
    }

    /** The last texts that somebody wrote. */
    List<Written> written(ReportHistory history) {
        return history.writings().stream()
                .map(one -> new Written(one, label(one.field())))
                .toList();
    }

    /** The field of a task's text. */
    static String field(String task) {
        return TASK + task;
    }

    /** The name of a field. */
    String label(String field) {
        return field.startsWith(TASK)
                ? words.text("report.task", field.substring(TASK.length()))
                : words.text("field." + field);
    }
}
