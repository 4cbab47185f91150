package vn.lantoa.field.drill;

/** The officers of the demo who release an asset together, with their programs. */
record Crew(Officer uploader, Officer approver, Officer releaser, Officer administrator, Tally tally) {
    static Crew signIn(Hub hub) {
        var tally = new Tally();
        return new Crew(
                Officer.signedIn(hub, "canbo", tally),
                Officer.signedIn(hub, "duyet", tally),
                Officer.signedIn(hub, "phathanh", tally),
                Officer.signedIn(hub, "quantri", tally),
                tally);
    }

    /** The same officers at other nodes. */
    Crew at(Hub hub) {
        return new Crew(uploader.at(hub), approver.at(hub), releaser.at(hub), administrator.at(hub), tally);
    }
}
