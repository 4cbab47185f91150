<!-- BEGIN: main -->
<!-- BEGIN: said --><div class="alert alert-{SAID_CLASS}" role="status">{SAID}</div><!-- END: said -->
<div class="panel panel-default"><div class="panel-heading">{LANG.line_state}</div>
<table class="table"><tbody>
<!-- BEGIN: line --><tr class="{LINE.class}"><th scope="row" style="width:14em">{LINE.name}</th><td>{LINE.value}</td></tr><!-- END: line -->
</tbody></table></div>
<!-- BEGIN: csp --><div class="alert alert-warning"><p>{LANG.csp_add}</p><!-- BEGIN: one --><p><code>{CSP}</code></p><!-- END: one --></div><!-- END: csp -->
<form method="post" action="{ACTION}" style="margin-bottom:1em"><input type="hidden" name="checkss" value="{CHECKSS}"><button class="btn btn-default" name="act" value="refresh">{LANG.refresh}</button></form>
<!-- BEGIN: all -->
<!-- BEGIN: plugins --><form method="post" action="{ACTION}" style="margin-bottom:1em"><input type="hidden" name="checkss" value="{CHECKSS}"><p>{LANG.plugins_why}</p><button class="btn btn-primary" name="act" value="plugins">{LANG.plugins_on}</button></form><!-- END: plugins -->
<!-- BEGIN: pair --><form method="post" action="{ACTION}" class="panel panel-default"><div class="panel-heading">{LANG.pair}</div><div class="panel-body">
<input type="hidden" name="checkss" value="{CHECKSS}"><p>{LANG.pair_how}</p>
<div class="form-group"><label for="lantoa-hub">{LANG.hub}</label><input class="form-control" id="lantoa-hub" name="hub" placeholder="https://" required></div>
<div class="form-group"><label for="lantoa-code">{LANG.code}</label><input class="form-control" id="lantoa-code" name="code" placeholder="XXXX-XXXX-XXXX" autocomplete="off" required></div>
<div class="checkbox"><label><input type="checkbox" name="reachable" value="1" checked> {LANG.reachable}</label></div>
<button class="btn btn-primary" name="act" value="pair">{LANG.pair_do}</button></div></form><!-- END: pair -->
<form method="post" action="{ACTION}" class="panel panel-default"><div class="panel-heading">{LANG.settings}</div><div class="panel-body">
<input type="hidden" name="checkss" value="{CHECKSS}">
<div class="form-group"><label for="lantoa-mirror">{LANG.mirror}</label><select class="form-control" id="lantoa-mirror" name="mirror"><option value="hub" {MIRROR_HUB}>{LANG.mirror_hub}</option><option value="images" {MIRROR_IMAGES}>{LANG.mirror_images}</option><option value="all" {MIRROR_ALL}>{LANG.mirror_all}</option></select></div>
<div class="form-group"><label for="lantoa-mb">{LANG.mirror_mb}</label><input class="form-control" type="number" min="1" max="500" id="lantoa-mb" name="mirror_mb" value="{MIRROR_MB}"></div>
<div class="form-group"><label for="lantoa-hide">{LANG.hide_after}</label><input class="form-control" type="number" min="0" max="720" id="lantoa-hide" name="hide_after" value="{HIDE_AFTER}"></div>
<div class="form-group"><label for="lantoa-poll">{LANG.poll_seconds}</label><input class="form-control" type="number" min="60" max="3600" id="lantoa-poll" name="poll_seconds" value="{POLL_SECONDS}"></div>
<div class="form-group"><label for="lantoa-notice">{LANG.notice}</label><select class="form-control" id="lantoa-notice" name="notice"><option value="show">{LANG.notice_show}</option><option value="none" {NOTICE_NONE}>{LANG.notice_none}</option></select></div>
<div class="checkbox"><label><input type="checkbox" name="widen" value="1" {WIDEN_ON}> {LANG.widen}</label></div>
<button class="btn btn-primary" name="act" value="settings">{LANG.save}</button></div></form>
<!-- BEGIN: unpair --><form method="post" action="{ACTION}" style="margin-bottom:1em" onsubmit="return confirm('{LANG.unpair_sure}')"><input type="hidden" name="checkss" value="{CHECKSS}"><button class="btn btn-danger" name="act" value="unpair">{LANG.unpair}</button></form><!-- END: unpair -->
<!-- END: all -->
<div class="panel panel-default"><div class="panel-heading">{LANG.placed}</div>
<!-- BEGIN: empty --><div class="panel-body">{LANG.placed_none}</div><!-- END: empty -->
<!-- BEGIN: placed --><div class="table-responsive"><table class="table table-striped"><thead><tr><th scope="col">{LANG.asset}</th><th scope="col">{LANG.version}</th><th scope="col">{LANG.line_state}</th><th scope="col">{LANG.checked}</th><th scope="col">{LANG.pages}</th></tr></thead><tbody>
<!-- BEGIN: row --><tr><td><a href="{ROW.href}">{ROW.title}</a></td><td>{ROW.version}</td><td>{ROW.state}</td><td>{ROW.checked}</td><td style="white-space:pre-line;word-break:break-all">{ROW.pages}</td></tr><!-- END: row -->
</tbody></table></div><!-- END: placed --></div>
<!-- END: main -->
