package vn.lantoa.campaign.action;

import java.time.ZoneId;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;

/**
 * Context in which an action is placed, for a published item.
 *
 * @param asset asset attached to the item
 * @param key idempotency key of the action
 * @param by officer who planned the action
 */
public record Placement(CampaignItemId item, AssetId asset, LocalWindow window, ZoneId zone, String key, Actor by) {}
