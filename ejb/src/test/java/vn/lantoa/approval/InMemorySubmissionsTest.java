package vn.lantoa.approval;

import java.time.Duration;

class InMemorySubmissionsTest implements SubmissionsContract {
    private final ReviewScene scene = new ReviewScene();

    @Override
    public Submissions submissions() {
        return scene.submissions;
    }

    @Override
    public Reviewed returnedAndWaiting() {
        var asset = scene.asset();
        var returned = scene.submit(scene.ready(asset));
        scene.sendBack(returned, "Thiếu giờ.", ReviewScene.APPROVER);
        scene.clock.advance(Duration.ofMinutes(1));
        return new Reviewed(asset.id(), returned, scene.submit(scene.ready(asset)));
    }
}
