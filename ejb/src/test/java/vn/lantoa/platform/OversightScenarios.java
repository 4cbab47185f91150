package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.audit.AuditQuery;
import vn.lantoa.audit.OrderAuditWalk;
import vn.lantoa.audit.ReadAuditLog;
import vn.lantoa.audit.VerifyAuditLog;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of oversight: auditors read and administrators repair, both of the whole only. */
@ApplicationScoped
public class OversightScenarios implements Scenarios {
    @Inject
    SeededHub hub;

    @Inject
    ReadAuditLog readAudit;

    @Inject
    VerifyAuditLog verifyAudit;

    @Inject
    OrderAuditWalk orderWalk;

    @Inject
    ListParked listParked;

    @Inject
    RequeueParked requeue;

    @Inject
    ReadMeasures measures;

    @Override
    public List<Scenario> list(Scene scene) {
        var auditors = Caller.holdingAtRoot(Role.AUDITOR, Role.ADMINISTRATOR);
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(ReadAuditLog.class, auditors, by -> () -> readAudit.call(by, AuditQuery.ALL, null)),
                Scenario.of(VerifyAuditLog.class, auditors, by -> () -> verifyAudit.call(by)),
                Scenario.of(OrderAuditWalk.class, auditors, by -> () -> orderWalk.call(by)),
                Scenario.of(ListParked.class, administrators, by -> () -> listParked.call(by)),
                Scenario.of(ReadMeasures.class, administrators, by -> () -> measures.call(by)),
                Scenario.of(RequeueParked.class, administrators, by -> {
                    var message = hub.parkedMessage();
                    return () -> requeue.call(by, message);
                }));
    }
}
