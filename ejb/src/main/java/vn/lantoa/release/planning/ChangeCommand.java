package vn.lantoa.release.planning;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;

/**
 * A change of a waiting release to other times; the request replaces the former one whole.
 *
 * @param seen the lock version that the officer saw; null if the caller did not say
 */
public record ChangeCommand(ReleaseId release, WindowRequest when, @Nullable Long seen, Actor by) {}
