package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.page.PageWords;

/** Texts of a draft's issues (missing, blocking or advisory), with links to the fields. */
@RequestScoped
class IssueWords {
    @Inject
    PageWords words;

    /**
     * An issue as a page shows it.
     *
     * @param text text of the issue, with the field name
     * @param what text of the issue, without the field name
     * @param href link to the field on the draft's page
     */
    public record Told(String field, String text, String what, String href) {}

    List<Told> told(List<Issue> issues) {
        return issues.stream()
                .map(issue -> new Told(issue.field(), sentence(issue), what(issue), href(issue.field())))
                .toList();
    }

    /** Returns the issue text per field, for a form that marks its incomplete fields. */
    Map<String, String> marks(List<Issue> missing) {
        var marks = new HashMap<String, String>();
        missing.forEach(issue -> marks.putIfAbsent(issue.field(), what(issue)));
        return marks;
    }

    private static String href(String field) {
        return field.equals("files") ? "#draft-files" : "#f-" + field;
    }

    /** Returns the text of an issue without the field name. */
    String what(Issue issue) {
        return words.text("issue." + issue.code(), issue.params().toArray());
    }

    private String sentence(Issue issue) {
        if (issue.code().equals("missing") && issue.params().isEmpty()) return words.sentence(issue);
        var params = issue.params().stream().map(this::param).toArray();
        var what = words.text("issue." + issue.code(), params);
        var which = issue.field().equals("files")
                        && params.length > 0
                        && (issue.code().equals("missing") || issue.code().equals("advised"))
                ? " (" + params[0] + ")"
                : "";
        return words.text("field." + issue.field()) + which + ": " + what;
    }

    /**
     * Returns the parameter in words, with names in place of role slugs: {@code master print} becomes "bản chính, bản
     * in".
     */
    private String param(String param) {
        var named = new java.util.ArrayList<String>();
        for (var word : param.split(" "))
            Slug.find(FileRole.class, word).ifPresent(role -> named.add(words.text("file-role." + role.slug())));
        return named.size() == param.split(" ").length ? String.join(", ", named) : param;
    }
}
