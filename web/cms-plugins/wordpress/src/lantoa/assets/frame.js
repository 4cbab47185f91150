/* Frames of the hub send their height; each is trusted for itself alone. */
( function () {
	'use strict';
	window.addEventListener( 'message', function ( event ) {
		var said = event.data;
		if ( ! said || said.message !== 'height' || typeof said.value !== 'number' ) {
			return;
		}
		document.querySelectorAll( 'iframe.lantoa-frame' ).forEach( function ( frame ) {
			if ( frame.contentWindow === event.source && said.secret === frame.dataset.secret ) {
				frame.height = String( Math.max( 200, Math.min( 3000, Math.ceil( said.value ) ) ) );
			}
		} );
	} );
	function introduce() {
		document.querySelectorAll( 'iframe.lantoa-frame:not([data-secret])' ).forEach( function ( frame ) {
			frame.dataset.secret = Math.random().toString( 36 ).slice( 2, 12 );
			frame.src = frame.src.split( '#' )[ 0 ] + '#?secret=' + frame.dataset.secret;
		} );
	}
	if ( document.readyState === 'loading' ) {
		document.addEventListener( 'DOMContentLoaded', introduce );
	} else {
		introduce();
	}
}() );
