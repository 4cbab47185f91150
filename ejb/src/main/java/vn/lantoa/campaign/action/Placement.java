package vn.lantoa.campaign.action;

import java.time.ZoneId;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;

/**
 * An item that is out, for which an action is placed now.
 *
 * @param asset the asset that is attached to the item
 * @param key the idempotency key of the action
 * @param by the officer who planned it
 */
public record Placement(CampaignItemId item, AssetId asset, LocalWindow window, ZoneId zone, String key, Actor by) {}
