package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.BulletinSources;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.Receivers;
import vn.lantoa.campaign.action.bulletin.ScheduledBulletin;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.bulletin.BulletinForm;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;

/** Adapter of scheduled bulletins. */
@RequestScoped
class BulletinAdapter implements ActionAdapter<ScheduledBulletin> {
    private static final List<BulletinPriority> BY_ITSELF = List.of(BulletinPriority.NORMAL, BulletinPriority.PRIORITY);

    @Inject
    BulletinQueries bulletins;

    @Inject
    BulletinSources sources;

    @Inject
    BulletinForm reading;

    @Inject
    TypedForm form;

    @Inject
    UiLanguage ui;

    @Override
    public Surface surface() {
        return new Surface(ScheduledBulletin.KIND, "/api/v1/bulletins/", "/console/bulletins/");
    }

    @Override
    public Map<String, ?> choices() {
        return Map.of(
                "media", BulletinMedium.values(),
                "voices", BulletinVoice.values(),
                "priorities", BY_ITSELF,
                "machineVoice", sources.hasMachineVoice());
    }

    @Override
    public ScheduledBulletin typed() {
        var kind = new BulletinSpec.Kind(
                form.one("medium", BulletinMedium.class),
                form.one("priority", BulletinPriority.class),
                form.one("voice", BulletinVoice.class));
        return new ScheduledBulletin(
                kind,
                form.number("slotSeconds"),
                sentences(),
                form.all("communes"),
                reading.times(),
                form.number("days"));
    }

    @Override
    public ScheduledActionBody body(ScheduledBulletin action) {
        return new ScheduledActionBody(null, null, ScheduledActionBody.Bulletin.of(action));
    }

    @Override
    public ScheduledActionDocument.Times times(ScheduledBulletin action, LocalWindow window, ZoneId zone) {
        var schedule = action.in(window, zone).schedule();
        return new ScheduledActionDocument.Times(
                null, null, schedule.firstOn().toString(), schedule.lastOn().toString());
    }

    @Override
    public List<String> words(ScheduledBulletin action, Receivers receivers, Map<String, String> communes) {
        var words = Messages.in(ui.tag());
        var times = action.times().stream().map(Object::toString).collect(Collectors.joining(", "));
        return List.of(
                words.text("bulletin-medium." + action.reading().medium()),
                ActionAdapter.names(action.communes(), communes, words.text("orders.everywhere")),
                times,
                words.text("action.days.for", action.days()),
                words.text("bulletin-voice." + action.reading().voice()));
    }

    @Override
    public Enum<?> state(String id, Actor by) {
        return bulletins.get(BulletinId.parse(id), by).progress().state();
    }

    // the form counts sentences from 1
    private List<Integer> sentences() {
        return form.parts("sentences").stream()
                .map(text -> {
                    if (!text.matches("[1-9]\\d{0,3}")) throw new Rejected(Issues.of("sentences", "malformed"));
                    return Integer.parseInt(text) - 1;
                })
                .toList();
    }
}
