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

/** The texts of a report: as submitted by its form, and with the labels of their fields. */
@RequestScoped
class ReportTexts {
    private static final String TASK = "task:";

    @Inject
    PageWords words;

    @Inject
    HttpServletRequest request;

    /** A text that an officer wrote, with the label of its field. */
    public record Written(ReportHistory.Writing of, String label) {}

    /** Returns the submitted texts by field. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((field, values) -> {
            if (field.startsWith(TASK) || ReportContent.GENERAL.contains(field)) typed.put(field, values[0]);
        });
        return typed;
    }

    /** Returns the texts that officers wrote last. */
    List<Written> written(ReportHistory history) {
        return history.writings().stream()
                .map(one -> new Written(one, label(one.field())))
                .toList();
    }

    /** Returns the field of a task's text. */
    static String field(String task) {
        return TASK + task;
    }

    /** Returns the label of a field. */
    String label(String field) {
        return field.startsWith(TASK)
                ? words.text("report.task", field.substring(TASK.length()))
                : words.text("field." + field);
    }
}
