package vn.lantoa.web.page.template;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.PageWords;

/** The words of a Vietnamese page for an officer with these roles, without a request. */
public class TrialWords extends PageWords {
    private final Set<String> roles;

    public TrialWords(String... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public String language() {
        return "vi";
    }

    @Override
    public String text(String key, Object... arguments) {
        return Messages.in("vi").text(key, arguments);
    }

    @Override
    public List<String> refusal(String codes) {
        return Messages.in("vi").refusal(codes);
    }

    @Override
    public String when(Instant at) {
        return at.toString();
    }

    @Override
    public String day(Instant at) {
        return at.toString();
    }

    @Override
    public String size(long bytes) {
        return bytes + " B";
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public boolean signedIn() {
        return true;
    }

    @Override
    public String displayName() {
        return "";
    }

    @Override
    public long waiting(String entry) {
        return 3;
    }

    @Override
    public String csrf() {
        return "csrf";
    }

    @Override
    public boolean may(String role) {
        return roles.contains(role);
    }

    @Override
    public boolean mayEverywhere(String role) {
        return roles.contains(role);
    }

    @Override
    public String path() {
        return "/console";
    }

    @Override
    public String in(String otherLanguage) {
        return "/console?lang=" + otherLanguage;
    }

    @Override
    public String url(String path) {
        return "https://lantoa.example" + path;
    }

    @Override
    public String hashed(String path) {
        return path;
    }
}
