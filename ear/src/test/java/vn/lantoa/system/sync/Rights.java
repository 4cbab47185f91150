package vn.lantoa.system.sync;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.Newcomer;

/** The concurrent changes of administrators: entitlements, agreements, and the names of publishers. */
final class Rights {
    static final List<String> TOPICS = List.of("III.1", "III.2");
    static final List<String> LANGUAGES = List.of("vi", "en");

    private final Operations operations;
    private final List<PartnerRights> partners = new ArrayList<>();
    private final HubClient administrator;
    private final String publisher;
    private LocalDate renamedOn = LocalDate.of(2020, 1, 1);
    private boolean signed;

    private record PartnerRights(Newcomer partner, List<String> given) {}

    /** @param publisher id of the organisation that gets other names */
    Rights(Operations operations, HubClient administrator, List<Newcomer> partners, String publisher) {
        this.operations = operations;
        this.administrator = administrator;
        this.publisher = publisher;
        partners.forEach(one -> this.partners.add(new PartnerRights(one, new ArrayList<>())));
    }

    /** Makes one more change. The first partner keeps its entitlement; only the last one ever signs. */
    synchronized void change(Random random) {
        operations.count();
        int dice = random.nextInt(10);
        if (dice == 0) {
            signed = !signed;
            partners.get(partners.size() - 1).partner().sign(signed);
        } else if (dice == 1) rename();
        else exchange(partners.get(1 + random.nextInt(partners.size() - 1)), random);
    }

    /** Records that the last partner's agreement has ended. */
    synchronized void unsign() {
        signed = false;
        partners.get(partners.size() - 1).partner().sign(false);
    }

    private static void exchange(PartnerRights held, Random random) {
        if (held.given().size() > 2 || (!held.given().isEmpty() && random.nextBoolean()))
            held.partner().take(held.given().remove(random.nextInt(held.given().size())));
        else held.given().add(held.partner().give(some(TOPICS, random), some(LANGUAGES, random)));
    }

    private static List<String> some(List<String> of, Random random) {
        return random.nextInt(3) == 0 ? List.of() : List.of(of.get(random.nextInt(of.size())));
    }

    private void rename() {
        renamedOn = renamedOn.plusDays(1);
        var form = "name=" + URLEncoder.encode("Cơ quan ngày " + renamedOn, StandardCharsets.UTF_8) + "&effectiveOn="
                + renamedOn;
        var answer = administrator.send(administrator
                .request("/console/organisations/" + publisher + "/rename")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 303)
            throw new IllegalStateException("rename: " + answer.statusCode() + answer.body());
    }
}
