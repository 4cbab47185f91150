<#-- A notice by e-mail: the first line is the subject, the rest the text. Vietnamese, then English. -->
<#assign words = {
  "TO_DECIDE": ["Chờ bạn phê duyệt", "Waits for your decision"],
  "SUBMISSION_WITHDRAWN": ["Đã rút lại, không cần bạn duyệt nữa", "Withdrawn from review"],
  "RETURNED": ["Bị trả lại", "Returned"],
  "COMMENTED": ["Có ý kiến mới", "A new comment"],
  "APPROVED": ["Đã được phê duyệt", "Approved"],
  "TO_RELEASE": ["Chờ bạn phát hành", "Waits for your release"],
  "RELEASED": ["Đã phát hành", "Released"],
  "WITHDRAWN": ["Đã thu hồi", "Withdrawn"],
  "CHANGE_ASKED": ["Chờ quản trị viên thứ hai xác nhận", "Waits for a second administrator"],
  "CHANGE_CONFIRMED": ["Hai quản trị viên đã đồng ý", "Two administrators agreed"],
  "CHANGE_REFUSED": ["Quản trị viên thứ hai đã từ chối", "The second administrator refused"],
  "ADMINISTRATOR_REPLACED": ["Quản trị viên toàn hệ thống được thay thế từ máy chủ", "An administrator of the whole was replaced on the host"],
  "DEPUTY_NAMED": ["Đã cử người thay thế", "A deputy was named"],
  "QUARANTINED": ["Tệp bị cách ly vì nghi nhiễm mã độc", "A file is in quarantine as infected"],
  "RECALL_OVERDUE": ["Đối tác chưa xác nhận gỡ", "Partners have not acknowledged a withdrawal"],
  "PARTNER_SILENT": ["Đối tác ngừng nhận", "A partner has stopped reading"],
  "CAMPAIGN_ASKED": ["Cơ quan bạn được giao một nhiệm vụ trong chiến dịch", "Your agency is asked to make something for a campaign"],
  "CAMPAIGN_MOVED": ["Một nhiệm vụ trong chiến dịch đổi giờ", "Something in a campaign got another time"],
  "CAMPAIGN_CANCELLED": ["Một nhiệm vụ trong chiến dịch bị bỏ", "Something in a campaign was cancelled"],
  "CAMPAIGN_ANSWERED": ["Một cơ quan trả lời về nhiệm vụ trong chiến dịch", "An agency answered about a campaign"],
  "CAMPAIGN_REFUSED": ["Một việc tự động của chiến dịch không làm được", "Something that a campaign was to send automatically could not be sent"],
  "CAMPAIGN_ERRAND_OFF": ["Một hẹn tự động của chiến dịch tạm tắt vì nhiệm vụ bị bỏ kênh", "Something that a campaign was to place automatically is off, as its channel was taken off"],
  "CAMPAIGN_ERRAND_BACK": ["Một hẹn tự động của chiến dịch có lại vì nhiệm vụ được chọn lại kênh", "Something that a campaign is to place automatically is on again, as its channel was chosen again"],
  "CAMPAIGN_PAUSED": ["Một chiến dịch tạm dừng", "A campaign is paused"],
  "CAMPAIGN_RESUMED": ["Một chiến dịch tiếp tục", "A campaign goes on"],
  "CAMPAIGN_STOPPED": ["Một chiến dịch bị dừng", "A campaign was stopped"],
  "CAMPAIGN_DUE_SOON": ["Sắp đến hạn một nhiệm vụ trong chiến dịch", "Something for a campaign is due soon"],
  "CAMPAIGN_OVERDUE": ["Quá hạn một nhiệm vụ trong chiến dịch", "Something for a campaign is overdue"],
  "REPORT_DUE": ["Sắp đến hạn gửi báo cáo năm", "The yearly report is due soon"],
  "REPORT_SUBMITTED": ["Có báo cáo chờ tiếp nhận", "A report waits for acceptance"],
  "REPORT_RETURNED": ["Báo cáo được trả lại để bổ sung", "The report was returned"],
  "REPORT_ACCEPTED": ["Báo cáo đã được chấp nhận", "The report was accepted"],
  "PRACTICE_CHOSEN": ["Mô hình tốt được chọn", "Good practice was chosen"],
  "PRACTICE_DECLINED": ["Đề cử mô hình tốt không được chọn", "A nomination of good practice was declined"],
  "PICTURE_ALARM": ["Cảnh báo: hình ảnh khác bản gốc", "Alarm: a picture differs from its original"],
  "ACCOUNT_FACTOR_ADDED": ["Đã thêm ứng dụng xác thực", "An authenticator was added"],
  "ACCOUNT_FACTOR_REPLACED": ["Đã thay ứng dụng xác thực", "The authenticator was replaced"],
  "ACCOUNT_FACTOR_REMOVED": ["Đã xoá ứng dụng xác thực", "The authenticator was removed"],
  "ACCOUNT_PASSKEY_ADDED": ["Đã thêm khoá truy cập (passkey)", "A passkey was added"],
  "ACCOUNT_PASSKEY_REMOVED": ["Đã xoá khoá truy cập (passkey)", "A passkey was removed"],
  "ACCOUNT_PROVIDER_LINKED": ["Đã liên kết tài khoản đăng nhập của tỉnh", "An account of the province was linked"],
  "ACCOUNT_PROVIDER_UNLINKED": ["Đã bỏ liên kết tài khoản đăng nhập của tỉnh", "The account of the province was unlinked"],
  "ACCOUNT_RECOVERY_CODE_USED": ["Đã dùng một mã khôi phục", "A recovery code was used"],
  "ACCOUNT_PASSWORD_SET": ["Mật khẩu đã được đặt hoặc thay đổi", "The password was set or changed"],
  "ACCOUNT_NEW_DEVICE": ["Đăng nhập từ thiết bị chưa từng dùng", "Signed in on a device not seen before"]
}>
[Lan Toả] ${words[kind][0]}: ${title}

${words[kind][0]}: ${title}
<#-- only codes of refusals and channels are stored: their texts are on the page -->
<#if remark?has_content && !["CAMPAIGN_REFUSED", "CAMPAIGN_ERRAND_OFF", "CAMPAIGN_ERRAND_BACK"]?seq_contains(kind)>

<#if kind == "REPORT_DUE">Chưa gửi báo cáo; chậm nhất ngày ${remark}. / Not submitted yet; by ${remark} at the latest.<#else>${remark}</#if>
</#if>
<#if kind?starts_with("ACCOUNT_")>

Nếu không phải bạn: đổi mật khẩu, kết thúc các phiên khác ở trang “Tài khoản của tôi” và báo ngay cho quản trị viên.
</#if>
<#if kind == "DEPUTY_NAMED">

Trong thời gian đã chọn, người thay thế được duyệt, phát hành hoặc quản trị thay người vắng mặt. Nếu việc này không đúng: kết thúc việc thay thế ở trang “Tài khoản của tôi” hoặc trang của cán bộ, và báo ngay cho quản trị viên.
</#if>
<#if kind == "QUARANTINED">

Trình quét mã độc báo như trên. Không ai xem hoặc tải được tệp này nữa; phần còn lại của bản phát hành vẫn giữ nguyên. Nếu đúng là nhiễm: thu hồi bản phát hành và thay bằng tệp sạch. Nếu là báo nhầm: quản trị viên toàn hệ thống gỡ cách ly ở trang “Vận hành”.
</#if>

Xem tại: ${link}

--
${words[kind][1]}: ${title}
${link}
<#if kind?starts_with("ACCOUNT_")>
If this was not you: change the password, end the other sessions at “My account”, and tell an administrator at once.
</#if>
<#if kind == "DEPUTY_NAMED">
For the chosen days the deputy may approve, release or administer in place of the absent officer. If this is wrong: end it at “My account” or at the officer's page, and tell an administrator at once.
</#if>
<#if kind == "QUARANTINED">
The malware scanner found what is named above. Nobody is served this file any more; the rest of the release stays. If it is infected: recall the release and replace the file. If it is a false alarm: an administrator of the whole lifts the quarantine at “Operation”.
</#if>

Thư này do hệ thống Lan Toả gửi tự động. / Sent automatically by Lan Toả.
