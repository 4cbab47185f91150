<#function said one>
<#switch one.code()>
<#case "empty"><#return "Bảng trống: cần dòng tiêu đề và ít nhất một dòng số liệu.">
<#case "column-missing"><#return "Dòng đầu phải là: " + one.params()[0]>
<#case "too-many-lines"><#return "Nhiều hơn " + one.params()[0] + " dòng.">
<#case "too-big"><#return "Lớn hơn " + one.params()[0] + " KB.">
<#case "not-utf-8"><#return "Không phải văn bản UTF-8: hãy lưu bảng dạng CSV UTF-8.">
<#case "not-known"><#return "Cột outcome phải là delivered, failed hoặc unconfirmed, và đủ ba cột.">
<#case "malformed"><#return "Số liệu hoặc lý do viết sai: count là số nguyên không âm; reason là chữ, không chứa số điện thoại.">
<#case "too-many"><#return "Nhiều hơn " + one.params()[0] + " lý do.">
<#case "more-reasons-than-failed"><#return "Tổng theo lý do lớn hơn số không gửi được.">
<#case "over-cap"><#return "Tổng lớn hơn số thuê bao tối đa của yêu cầu là " + one.params()[0] + ".">
<#case "order-not-running"><#return "Yêu cầu gửi tin chưa được ghi là đang gửi. Hãy báo cơ quan yêu cầu, hoặc báo qua API; xong bảng này được đọc lại, không cần đặt lại.">
<#case "not-found"><#return "Không có yêu cầu gửi tin nào mang mã này giao cho doanh nghiệp: hãy xem lại tên tệp.">
<#default><#return "Không nhận được: " + one.code()>
</#switch>
</#function>
Chưa nhận bảng kết quả ${file}.
<#list faults as one>
- <#if one.line()?has_content>Dòng ${one.line()}: </#if>${said(one)}
</#list>
Hãy sửa rồi đặt lại bảng cùng tên vào thư mục này. Mẫu: totals.csv trong gói đặt gửi.
