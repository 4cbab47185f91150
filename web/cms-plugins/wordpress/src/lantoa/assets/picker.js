/* Search of the hub through the portal; and the dialog of the classic editor. */
( function ( wp, words ) {
	'use strict';

	/** Gives a promise of { hits, found }. */
	function search( wish ) {
		return wp.apiFetch( { path: wp.url.addQueryArgs( '/lantoa/v1/search', wish ) } );
	}

	window.lantoaPicker = { search: search };

	function element( name, className, text ) {
		var made = document.createElement( name );
		if ( className ) {
			made.className = className;
		}
		if ( text ) {
			made.textContent = text;
		}
		return made;
	}

	function hit( one, choose ) {
		var item = element( 'li' );
		var button = element( 'button' );
		var picture = element( 'span', 'lantoa-thumb' );
		button.type = 'button';
		picture.style.backgroundImage = 'url("' + encodeURI( one.picture ) + '")';
		button.append( picture, element( 'span', 'lantoa-name', one.title ), element( 'span', 'lantoa-about', one.kindName + ' · ' + one.publisher ) );
		button.addEventListener( 'click', function () {
			choose( one );
		} );
		item.append( button );
		return item;
	}

	function Dialog() {
		var that = this;
		this.page = 1;
		this.box = element( 'dialog', 'lantoa-dialog' );
		this.field = element( 'input' );
		this.kind = element( 'select' );
		this.status = element( 'p', 'lantoa-status' );
		this.list = element( 'ul', 'lantoa-hits' );
		this.more = element( 'button', 'button', words.more );
		this.build();
		this.more.addEventListener( 'click', function () {
			that.page++;
			that.look();
		} );
	}

	Dialog.prototype.build = function () {
		var that = this;
		var form = element( 'form', 'lantoa-finder' );
		var find = element( 'button', 'button button-primary', words.find );
		var close = element( 'button', 'button', words.close );
		this.field.type = 'search';
		this.field.setAttribute( 'aria-label', words.search );
		this.field.placeholder = words.search;
		this.kind.setAttribute( 'aria-label', words.allKinds );
		this.kind.append( new Option( words.allKinds, '' ) );
		words.kinds.forEach( function ( kind ) {
			that.kind.append( new Option( kind.label, kind.value ) );
		} );
		this.status.setAttribute( 'role', 'status' );
		close.type = 'button';
		this.more.type = 'button';
		close.addEventListener( 'click', function () {
			that.box.close();
		} );
		form.append( this.field, this.kind, find, close );
		form.addEventListener( 'submit', function ( event ) {
			event.preventDefault();
			that.page = 1;
			that.look();
		} );
		this.box.append( element( 'h2', '', 'Lan Toả' ), form, this.status, this.list, this.more );
		document.body.append( this.box );
	};

	Dialog.prototype.look = function () {
		var that = this;
		this.status.textContent = words.wait;
		this.more.hidden = true;
		search( { q: this.field.value, kind: this.kind.value, page: this.page } ).then( function ( found ) {
			if ( that.page === 1 ) {
				that.list.replaceChildren();
			}
			that.status.textContent = found.hits.length || that.page > 1 ? '' : words.nothing;
			found.hits.forEach( function ( one ) {
				that.list.append( hit( one, that.choose ) );
			} );
			that.more.hidden = ! found.hits.length || that.list.children.length >= found.found;
		}, function ( refusal ) {
			that.status.textContent = refusal && refusal.message ? refusal.message : words.failed;
		} );
	};

	Dialog.prototype.open = function ( choose ) {
		var that = this;
		this.choose = function ( one ) {
			that.box.close();
			choose( one );
		};
		this.page = 1;
		this.box.showModal();
		this.look();
	};

	var dialog = null;
	document.addEventListener( 'click', function ( event ) {
		if ( ! event.target.closest || ! event.target.closest( '.lantoa-choose' ) ) {
			return;
		}
		event.preventDefault();
		dialog = dialog || new Dialog();
		dialog.open( function ( one ) {
			window.send_to_editor( '\n[lantoa id="' + one.id + '"]\n' );
		} );
	} );
}( window.wp, window.lantoaWords || { kinds: [] } ) );
