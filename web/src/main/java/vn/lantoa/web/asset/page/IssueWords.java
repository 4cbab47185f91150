package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.page.PageWords;

/** Texts of issues: what is missing or advised. */
@RequestScoped
class IssueWords {
    @Inject
    PageWords words;

    List<String> sentences(List<Issue> issues) {
        return issues.stream().map(this::sentence).toList();
    }

    /** The text of an issue, without the name of the field. */
    String what(Issue issue) {
        return words.text("issue." + issue.code(), issue.params().toArray());
    }

    private String sentence(Issue issue) {
        var params = issue.params().stream().map(this::param).toArray();
        var what = words.text("issue." + issue.code(), params);
        var which = issue.field().equals("files")
                        && params.length > 0
                        && (issue.code().equals("missing") || issue.code().equals("advised"))
                ? " (" + params[0] + ")"
                : "";
        return words.text("field." + issue.field()) + which + ": " + what;
    }

    /** The parameter in words. Slugs of roles are written out: {@code master print} is "bản chính, bản in". */
    private String param(String param) {
        var named = new java.util.ArrayList<String>();
        for (var word : param.split(" "))
            Slug.find(FileRole.class, word).ifPresent(role -> named.add(words.text("file-role." + role.slug())));
        return named.size() == param.split(" ").length ? String.join(", ", named) : param;
    }
}
