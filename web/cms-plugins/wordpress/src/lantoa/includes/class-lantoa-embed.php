<?php
/** The ways in which an editor places an asset: its address pasted, a block, a shortcode. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Embed {
	public static function listen() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_filter( 'oembed_dataparse', array( __CLASS__, 'rebuilt' ), 20, 3 );
	}

	public static function register() {
		$assets = plugins_url( 'assets/', LANTOA_FILE );
		wp_register_style( 'lantoa', $assets . 'lantoa.css', array(), LANTOA_VERSION );
		wp_register_script( 'lantoa-frame', $assets . 'frame.js', array(), LANTOA_VERSION, true );
		wp_register_script( 'lantoa-picker', $assets . 'picker.js', array( 'wp-api-fetch', 'wp-url' ), LANTOA_VERSION, true );
		wp_register_script( 'lantoa-block', $assets . 'block.js', array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render', 'wp-data', 'lantoa-picker' ), LANTOA_VERSION, true );
		if ( is_admin() ) {
			wp_localize_script( 'lantoa-picker', 'lantoaWords', Lantoa_Picker::words() );
		}
		add_shortcode( 'lantoa', array( __CLASS__, 'shortcode' ) );
		add_shortcode( 'lantoa_collection', array( __CLASS__, 'collection_shortcode' ) );
		self::register_blocks();
		$hub = Lantoa_Options::hub();
		if ( '' !== $hub ) {
			wp_oembed_add_provider( $hub . '/a/*', $hub . '/oembed', false );
			wp_embed_register_handler( 'lantoa', Lantoa_Address::pattern( $hub ), array( __CLASS__, 'pasted' ) );
		}
	}

	private static function register_blocks() {
		register_block_type(
			'lantoa/asset',
			array(
				'api_version'     => 3,
				'attributes'      => self::strings( array( 'id' => '', 'lang' => '' ) ),
				'editor_script'   => 'lantoa-block',
				'style'           => 'lantoa',
				'render_callback' => array( __CLASS__, 'asset_block' ),
			)
		);
		register_block_type(
			'lantoa/collection',
			array(
				'api_version'     => 3,
				'attributes'      => self::strings( array( 'query' => '', 'layout' => 'list', 'limit' => '12', 'title' => '' ) ),
				'editor_script'   => 'lantoa-block',
				'style'           => 'lantoa',
				'render_callback' => array( __CLASS__, 'collection_block' ),
			)
		);
	}

	private static function strings( array $defaults ) {
		$attributes = array( 'className' => array( 'type' => 'string' ) );
		foreach ( $defaults as $name => $default ) {
			$attributes[ $name ] = array(
				'type'    => 'string',
				'default' => $default,
			);
		}
		return $attributes;
	}

	public static function asset_block( $attributes ) {
		return self::asset( isset( $attributes['id'] ) ? $attributes['id'] : '', isset( $attributes['lang'] ) ? $attributes['lang'] : '' );
	}

	public static function collection_block( $attributes ) {
		$wish   = $attributes + array( 'query' => '', 'layout' => 'list', 'limit' => '12', 'title' => '' );
		$layout = in_array( $wish['layout'], array( 'list', 'grid', 'carousel' ), true ) ? $wish['layout'] : 'list';
		$limit  = max( 1, min( 24, (int) $wish['limit'] ) );
		$title  = '' !== $wish['title'] ? $wish['title'] : __( 'Material of the hub Lan Toả', 'lantoa' );
		return Lantoa_View::collection( $wish['query'], $layout, $limit, 'carousel' === $layout ? 420 : 640, $title );
	}

	/** [lantoa id="…" lang="…"] */
	public static function shortcode( $attributes ) {
		$wish = shortcode_atts( array( 'id' => '', 'lang' => '' ), $attributes, 'lantoa' );
		return self::asset( $wish['id'], $wish['lang'] );
	}

	/** [lantoa_collection query="topic=III.1" layout="grid" limit="6" title="…"] */
	public static function collection_shortcode( $attributes ) {
		return self::collection_block( shortcode_atts( array( 'query' => '', 'layout' => 'list', 'limit' => '12', 'title' => '' ), $attributes, 'lantoa_collection' ) );
	}

	/** An address on a line of its own is the copy, not a frame: it shows while the hub is away. */
	public static function pasted( $found ) {
		$query = array();
		if ( ! empty( $found[2] ) ) {
			wp_parse_str( html_entity_decode( $found[2] ), $query );
		}
		return self::asset( $found[1], isset( $query['lang'] ) && is_string( $query['lang'] ) ? $query['lang'] : '' );
	}

	private static function asset( $id, $language ) {
		$asset = Lantoa_Address::id( $id );
		if ( '' === $asset ) {
			return current_user_can( 'edit_posts' ) ? '<p class="lantoa-asset">' . esc_html__( 'Lan Toả: this is not the id or address of an asset.', 'lantoa' ) . '</p>' : '';
		}
		return Lantoa_View::asset( $asset, Lantoa_Address::language( $language ) );
	}

	/** Builds the editor's preview of a pasted address, which is not taken from the hub's answer. */
	public static function rebuilt( $html, $data, $url ) {
		$hub = Lantoa_Options::hub();
		if ( '' === $hub || ! preg_match( '~^' . preg_quote( $hub, '~' ) . '/a/(' . Lantoa_Address::ID . ')(?:[/?#]|$)~i', (string) $url, $found ) ) {
			return $html;
		}
		$title  = isset( $data->title ) && is_scalar( $data->title ) ? (string) $data->title : '';
		$height = isset( $data->height ) && is_scalar( $data->height ) ? max( 200, min( 1400, (int) $data->height ) ) : 600;
		return Lantoa_View::frame( $hub . '/embed/' . strtolower( $found[1] ), $title, 640, $height );
	}
}
