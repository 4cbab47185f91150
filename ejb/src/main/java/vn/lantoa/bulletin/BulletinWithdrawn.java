package vn.lantoa.bulletin;

import java.time.Instant;

/** Event: a bulletin that may have been released must no longer be broadcast. */
public record BulletinWithdrawn(BulletinId bulletin, Instant at) implements BulletinMoved {}
