package vn.lantoa.release.planning;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;

/**
 * Gives a release that waits other times; the wish replaces the former one whole.
 *
 * @param seen the lock version that the officer saw; null if the caller did not say
 */
public record ChangeCommand(ReleaseId release, WindowRequest when, @Nullable Long seen, Actor by) {}
