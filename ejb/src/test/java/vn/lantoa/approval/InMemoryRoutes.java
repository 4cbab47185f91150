package vn.lantoa.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Routes in a list. */
final class InMemoryRoutes extends ApprovalRoutes {
    private final List<ApprovalRoute> kept = new ArrayList<>();

    @Override
    public List<ApprovalRoute> all() {
        return List.copyOf(kept);
    }

    @Override
    public ApprovalRoute get(UUID id) {
        return kept.stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("approval-route:" + id));
    }

    @Override
    public void add(ApprovalRoute route) {
        kept.add(route);
    }

    @Override
    public void remove(ApprovalRoute route) {
        kept.remove(route);
    }
}
