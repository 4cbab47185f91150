<#-- An entry of a feed as plain text. -->
<#if entry.outdated??>Bản này chưa cập nhật theo bản gốc hiện hành<#if entry.outdated.changes?size gt 0>: ${entry.outdated.changes?join("; ")}</#if>. This version is not up to date with its source. ${entry.outdated.href} </#if>${entry.summary?has_content?then(entry.summary, entry.title)}
