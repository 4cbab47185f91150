package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StartLock;
import vn.lantoa.organisation.partner.ApiTokens;
import vn.lantoa.organisation.partner.Partners;

/**
 * Adds the officers and partners of the demo, whose passwords and tokens are public. Run only by the hub itself and in
 * demo mode. Outside demo mode these accounts are rejected even if the database still contains them.
 */
@UseCase
public class SeedDemo {
    private static final Duration LASTS = Duration.ofDays(3650);

    @Inject
    StartLock lock;

    @Inject
    DemoOfficers officers;

    @Inject
    Partners partners;

    @Inject
    ApiTokens tokens;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    DemoMode demo;

    /** Adds the demo accounts that do not exist yet. */
    public void call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself adds the demo's officers");
        if (!demo.on()) throw new Conflict("not-a-demo", "this hub is not in demo mode");
        lock.hold();
        officers.add("canbo", "Cán bộ Sở KH&CN (tải lên)", "so-khcn", List.of(Role.UPLOADER));
        officers.add("duyet", "Lãnh đạo Sở KH&CN (duyệt)", "so-khcn", List.of(Role.APPROVER));
        officers.add("phathanh", "Cán bộ Sở KH&CN (phát hành)", "so-khcn", List.of(Role.RELEASER));
        officers.add("quantri", "Quản trị hệ thống", "province", List.of(Role.ADMINISTRATOR, Role.AUDITOR));
        officers.add("lanhdao", "Lãnh đạo UBND tỉnh (duyệt báo cáo)", "province", List.of(Role.APPROVER));
        officers.add("tonghop", "Cán bộ Sở KH&CN (tổng hợp báo cáo)", "so-khcn", List.of(Role.RELEASER));
        officers.add("tiepnhan", "Cán bộ Văn phòng UBND tỉnh", "vp-ubnd", List.of(Role.UPLOADER, Role.APPROVER));
        officers.add("vanphong", "Lãnh đạo Văn phòng UBND tỉnh", "vp-ubnd", List.of(Role.RELEASER, Role.APPROVER));
        // granting powerful roles requires a second administrator, even in a demo
        officers.add("quantri2", "Quản trị hệ thống (người thứ hai)", "province", List.of(Role.ADMINISTRATOR));
        partner("demo-baodongnai", "bao-dong-nai");
        partner("demo-dnrtv", "dai-ptth");
        partner("demo-viettel", "viettel");
    }

    /** Adds a partner whose token equals its label. */
    private void partner(String token, String code) {
        var now = clock.instant();
        var partner = partners.findByCode(code).orElseGet(() -> partners.addDemo(organisation(code), code, now));
        tokens.addDemo(new RandomToken(token), partner.actor(), token, now, now.plus(LASTS));
    }

    private Organisation organisation(String code) {
        return organisations.findByCode(code).orElseThrow(() -> new NotFound("organisation " + code));
    }
}
