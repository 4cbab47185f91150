package vn.lantoa.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.bulletin.ScheduledBulletin;
import vn.lantoa.campaign.action.mailing.ScheduledMailing;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.web.page.template.RenderedPage;

/** The form of each kind of scheduled action. */
class ScheduledActionFormTest {
    /** An item as far as the page shows it. */
    public record Item(Facts facts) {}

    public record Facts(String id, Spec spec) {}

    public record Spec(String title) {}

    public record Campaign(Head head) {}

    public record Head(String code, String title) {}

    public record Commune(String value, String label) {}

    @Test
    void each_kind_has_its_own_fields() {
        assertThat(page(ScheduledMailing.KIND))
                .contains("value=\"MAILING\"", "name=\"list\"", "name=\"route\"", "name=\"form\"", "name=\"class\"")
                .doesNotContain("name=\"cap\"", "name=\"days\"");
        assertThat(page(ScheduledOrder.KIND))
                .contains("value=\"ORDER\"", "name=\"partner\"", "name=\"form\"", "name=\"cap\"", "name=\"communes\"")
                .doesNotContain("name=\"list\"", "name=\"days\"");
        assertThat(page(ScheduledBulletin.KIND))
                .contains("value=\"BULLETIN\"", "name=\"medium\"", "name=\"days\"", "name=\"communes\"")
                .doesNotContain("name=\"form\"", "name=\"cap\"");
    }

    private static String page(ScheduledActionKind kind) {
        var model = new HashMap<String, Object>();
        model.put("kind", kind);
        model.put("item", new Item(new Facts("1", new Spec("Mục"))));
        model.put("campaign", new Campaign(new Head("c", "Chiến dịch")));
        for (var choices : List.of("lists", "routes", "companies", "audiences", "chosenCommunes"))
            model.put(choices, List.of());
        for (var choices : List.of("forms", "classes", "media", "priorities", "voices")) model.put(choices, List.of());
        model.put("communes", List.of(new Commune("00001", "Xã")));
        model.put("machineVoice", false);
        model.putAll(Map.of("wrong", List.of(), "errors", Map.of(), "typed", Map.of()));
        return RenderedPage.of("campaign/action-new.ftlh", model);
    }
}
