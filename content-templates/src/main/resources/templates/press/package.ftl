<#macro plain pieces><#list pieces as piece>${piece.text}</#list></#macro>
${title}

<#if edNote?has_content>
[${edNote}]

</#if>
<@plain description/>

<#list bodies as body>
<#list body.paragraphs as paragraph>
<@plain paragraph/>

</#list>
</#list>
<#if alternativeText?has_content>
[${alternativeText}]

</#if>
${usageVi}
${usageEn}
${publisher} · ${uri} · v${version}
