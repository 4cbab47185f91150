package vn.lantoa.web.sms;

import java.util.List;
import vn.lantoa.sms.order.FormView;

/**
 * A stored message.
 *
 * @param version version number; 0 for the draft
 */
public record WrittenMessage(String asset, String title, int version, List<FormView> forms) {}
