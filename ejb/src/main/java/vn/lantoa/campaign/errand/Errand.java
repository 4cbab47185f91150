package vn.lantoa.campaign.errand;

/** What is to be placed by itself once an item is out. Its times follow the item's window, wherever that is moved. */
public sealed interface Errand permits MailingErrand, OrderErrand, BulletinErrand {
    /** Which kind it is of. */
    ErrandKind kind();
}
