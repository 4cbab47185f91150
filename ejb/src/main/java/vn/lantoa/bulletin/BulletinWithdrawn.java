package vn.lantoa.bulletin;

import java.time.Instant;

/** A bulletin that may have been out is to be read no more. */
public record BulletinWithdrawn(BulletinId bulletin, Instant at) implements BulletinMoved {}
