/* The blocks: one asset, and a column. The portal renders them. */
( function ( wp, words, picker ) {
	'use strict';
	var el = wp.element.createElement;
	var useState = wp.element.useState;
	var useEffect = wp.element.useEffect;
	var components = wp.components;
	var Preview = wp.serverSideRender;
	var ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

	function Hit( props ) {
		var one = props.one;
		return el( 'li', {}, el( 'button', { type: 'button', onClick: function () {
			props.choose( one.id );
		} },
		el( 'span', { className: 'lantoa-thumb', style: { backgroundImage: 'url("' + encodeURI( one.picture ) + '")' } } ),
		el( 'span', { className: 'lantoa-name' }, one.title ),
		el( 'span', { className: 'lantoa-about' }, one.kindName + ' · ' + one.publisher ) ) );
	}

	function Finder( props ) {
		var text = useState( '' );
		var kind = useState( '' );
		var found = useState( { hits: [], status: '' } );
		function look() {
			found[ 1 ]( { hits: [], status: words.wait } );
			picker.search( { q: text[ 0 ], kind: kind[ 0 ] } ).then( function ( answer ) {
				found[ 1 ]( { hits: answer.hits, status: answer.hits.length ? '' : words.nothing } );
			}, function ( refusal ) {
				found[ 1 ]( { hits: [], status: refusal && refusal.message ? refusal.message : words.failed } );
			} );
		}
		function typed( event ) {
			var address = ID.exec( event.target.value );
			if ( address ) {
				props.choose( address[ 0 ].toLowerCase() );
			} else {
				text[ 1 ]( event.target.value );
			}
		}
		useEffect( look, [ kind[ 0 ] ] );
		return el( 'div', { className: 'lantoa-search', style: { width: '100%' } },
			el( 'div', { className: 'lantoa-finder' },
				el( 'input', { type: 'search', value: text[ 0 ], placeholder: words.search, 'aria-label': words.search, onChange: typed, onKeyDown: function ( event ) {
					if ( event.key === 'Enter' ) {
						event.preventDefault();
						look();
					}
				} } ),
				el( 'select', { value: kind[ 0 ], 'aria-label': words.allKinds, onChange: function ( event ) {
					kind[ 1 ]( event.target.value );
				} }, [ { value: '', label: words.allKinds } ].concat( words.kinds ).map( function ( one ) {
					return el( 'option', { key: one.value, value: one.value }, one.label );
				} ) ),
				el( components.Button, { variant: 'primary', onClick: look }, words.find ) ),
			el( 'p', { role: 'status', className: 'lantoa-status' }, found[ 0 ].status ),
			el( 'ul', { className: 'lantoa-hits' }, found[ 0 ].hits.map( function ( one ) {
				return el( Hit, { key: one.id, one: one, choose: props.choose } );
			} ) ) );
	}

	function placeholder( label, instructions, inside ) {
		return el( components.Placeholder, { icon: 'megaphone', label: label, instructions: instructions, isColumnLayout: true }, inside );
	}

	function panel( fields ) {
		return el( wp.blockEditor.InspectorControls, {}, el( components.PanelBody, { title: 'Lan Toả' }, fields ) );
	}

	function field( props, name, label, Control, more ) {
		var given = { key: name, label: label, value: props.attributes[ name ], __nextHasNoMarginBottom: true, __next40pxDefaultSize: true, onChange: function ( value ) {
			var news = {};
			news[ name ] = value;
			props.setAttributes( news );
		} };
		return el( Control || components.TextControl, Object.assign( given, more || {} ) );
	}

	function preview( props, name ) {
		return el( components.Disabled, {}, el( Preview, { block: name, attributes: props.attributes } ) );
	}

	function Asset( props ) {
		var frame = wp.blockEditor.useBlockProps();
		function choose( id ) {
			props.setAttributes( { id: id } );
		}
		if ( ! words.paired && ! props.attributes.id ) {
			return el( 'div', frame, placeholder( words.asset, words.notPaired, null ) );
		}
		if ( ! props.attributes.id ) {
			return el( 'div', frame, placeholder( words.asset, words.orAddress, el( Finder, { choose: choose } ) ) );
		}
		return el( 'div', frame,
			el( wp.blockEditor.BlockControls, {}, el( components.ToolbarGroup, {}, el( components.ToolbarButton, { onClick: function () {
				choose( '' );
			} }, words.another ) ) ),
			panel( [ field( props, 'lang', words.language ) ] ),
			preview( props, 'lantoa/asset' ) );
	}

	function Collection( props ) {
		var frame = wp.blockEditor.useBlockProps();
		return el( 'div', frame,
			panel( [
				field( props, 'query', words.query, null, { placeholder: 'topic=III.1&kind=video' } ),
				field( props, 'layout', words.layout, components.SelectControl, { options: [ 'list', 'grid', 'carousel' ].map( function ( one ) {
					return { value: one, label: words[ one ] };
				} ) } ),
				field( props, 'limit', words.limit, null, { type: 'number', min: 1, max: 24 } ),
				field( props, 'title', words.title )
			] ),
			words.paired ? preview( props, 'lantoa/collection' ) : placeholder( words.collection, words.notPaired, null ) );
	}

	function text( otherwise ) {
		return { type: 'string', default: otherwise };
	}

	function nothing() {
		return null;
	}

	wp.blocks.registerBlockType( 'lantoa/asset', {
		apiVersion: 3, title: words.asset, description: words.assetIs, icon: 'megaphone', category: 'embed',
		keywords: [ 'lan toả', 'lan toa', 'lantoa' ], supports: { html: false },
		attributes: { id: text( '' ), lang: text( '' ) }, edit: Asset, save: nothing
	} );
	wp.blocks.registerBlockType( 'lantoa/collection', {
		apiVersion: 3, title: words.collection, description: words.columnIs, icon: 'screenoptions', category: 'embed',
		keywords: [ 'lan toả', 'lan toa', 'lantoa' ], supports: { html: false },
		attributes: { query: text( '' ), layout: text( 'list' ), limit: text( '12' ), title: text( '' ) }, edit: Collection, save: nothing
	} );
}( window.wp, window.lantoaWords, window.lantoaPicker ) );
