<?php
/** Lets editors search the hub through the portal: the browser talks to the portal alone. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Picker {
	const KINDS = array( 'video', 'infographic', 'leaflet', 'photo', 'news-text', 'audio-programme', 'handbook', 'poster', 'motion-graphics', 'sms-text', 'training-material' );

	public static function listen() {
		add_action( 'rest_api_init', array( __CLASS__, 'register' ) );
		add_action( 'media_buttons', array( __CLASS__, 'button' ), 20 );
	}

	public static function register() {
		register_rest_route(
			'lantoa/v1',
			'/search',
			array(
				'methods'             => 'GET',
				'callback'            => array( __CLASS__, 'search' ),
				'permission_callback' => array( __CLASS__, 'may_search' ),
				'args'                => array(
					'q'    => array( 'type' => 'string', 'default' => '', 'maxLength' => 200 ),
					'kind' => array( 'type' => 'string', 'default' => '', 'pattern' => '^[a-z-]{0,40}$' ),
					'lang' => array( 'type' => 'string', 'default' => '', 'pattern' => '^[A-Za-z0-9-]{0,35}$' ),
					'page' => array( 'type' => 'integer', 'default' => 1, 'minimum' => 1, 'maximum' => 200 ),
				),
			)
		);
	}

	public static function may_search() {
		return current_user_can( 'edit_posts' );
	}

	public static function search( WP_REST_Request $request ) {
		$hub = Lantoa_Options::hub();
		if ( '' === $hub ) {
			return new WP_Error( 'lantoa_not_paired', __( 'This portal is not paired with the hub yet.', 'lantoa' ), array( 'status' => 409 ) );
		}
		$query = array();
		foreach ( array( 'q', 'kind', 'lang', 'page' ) as $name ) {
			$query[ $name ] = rawurlencode( (string) $request[ $name ] );
		}
		$found = Lantoa_Hub::json( add_query_arg( array_filter( $query, 'strlen' ), $hub . '/search.json' ) );
		if ( ! isset( $found['hits'] ) || ! is_array( $found['hits'] ) ) {
			return new WP_Error( 'lantoa_no_answer', __( 'The hub does not answer at the moment.', 'lantoa' ), array( 'status' => 502 ) );
		}
		$hits = array_values( array_filter( array_map( array( __CLASS__, 'hit' ), $found['hits'] ) ) );
		return new WP_REST_Response(
			array(
				'hits'  => $hits,
				'found' => isset( $found['found'] ) ? (int) $found['found'] : count( $hits ),
			),
			200
		);
	}

	private static function hit( $hit ) {
		$asset = is_array( $hit ) && isset( $hit['asset'] ) ? Lantoa_Address::id( $hit['asset'] ) : '';
		if ( '' === $asset ) {
			return null;
		}
		$said = array( 'id' => $asset );
		foreach ( array( 'title', 'kind', 'language', 'publisher', 'publishedAt', 'snippet' ) as $name ) {
			$said[ $name ] = isset( $hit[ $name ] ) && is_string( $hit[ $name ] ) ? $hit[ $name ] : '';
		}
		$said['kindName'] = self::kind( $said['kind'] );
		$said['picture']  = Lantoa_Options::hub() . '/a/' . $asset . '/r/thumbnail';
		return $said;
	}

	/** The button above the classic editor. */
	public static function button() {
		if ( ! Lantoa_Options::hub() ) {
			return;
		}
		wp_enqueue_script( 'lantoa-picker' );
		wp_enqueue_style( 'lantoa' );
		echo '<button type="button" class="button lantoa-choose">' . esc_html__( 'Add from Lan Toả', 'lantoa' ) . '</button>';
	}

	public static function kind( $kind ) {
		$names = self::kinds();
		return isset( $names[ $kind ] ) ? $names[ $kind ] : $kind;
	}

	private static function kinds() {
		return array(
			'video'             => __( 'Video', 'lantoa' ),
			'motion-graphics'   => __( 'Motion graphics', 'lantoa' ),
			'clip'              => __( 'Clip', 'lantoa' ),
			'programme'         => __( 'Programme', 'lantoa' ),
			'infographic'       => __( 'Infographic', 'lantoa' ),
			'photo'             => __( 'Photo', 'lantoa' ),
			'leaflet'           => __( 'Leaflet', 'lantoa' ),
			'poster'            => __( 'Poster', 'lantoa' ),
			'handbook'          => __( 'Handbook', 'lantoa' ),
			'news-text'         => __( 'News', 'lantoa' ),
			'audio-programme'   => __( 'Audio', 'lantoa' ),
			'sms-text'          => __( 'Short message', 'lantoa' ),
			'training-material' => __( 'Training material', 'lantoa' ),
			'identity-mark'     => __( 'Identity mark', 'lantoa' ),
			'billboard'         => __( 'Billboard', 'lantoa' ),
		);
	}

	/** The messages of the scripts. */
	public static function words() {
		$kinds = array();
		foreach ( self::kinds() as $value => $label ) {
			$kinds[] = array( 'value' => $value, 'label' => $label );
		}
		return array(
			'kinds'      => $kinds,
			'paired'     => '' !== Lantoa_Options::hub(),
			'asset'      => __( 'Lan Toả: one piece of material', 'lantoa' ),
			'assetIs'    => __( 'A video, infographic, leaflet … of the province’s hub, always the version in force.', 'lantoa' ),
			'collection' => __( 'Lan Toả: a column', 'lantoa' ),
			'columnIs'   => __( 'What a search at the hub finds, kept up to date.', 'lantoa' ),
			'notPaired'  => __( 'This portal is not paired with the hub yet.', 'lantoa' ),
			'search'     => __( 'Search the hub', 'lantoa' ),
			'find'       => __( 'Search', 'lantoa' ),
			'allKinds'   => __( 'All kinds', 'lantoa' ),
			'nothing'    => __( 'Nothing was found.', 'lantoa' ),
			'wait'       => __( 'Searching …', 'lantoa' ),
			'failed'     => __( 'The hub does not answer at the moment.', 'lantoa' ),
			'more'       => __( 'More', 'lantoa' ),
			'choose'     => __( 'Choose', 'lantoa' ),
			'another'    => __( 'Choose another', 'lantoa' ),
			'close'      => __( 'Close', 'lantoa' ),
			'orAddress'  => __( 'Search and choose, or paste the address of the material', 'lantoa' ),
			'language'   => __( 'Language (empty: as it is)', 'lantoa' ),
			'query'      => __( 'What to look for, as in the address of a search at the hub', 'lantoa' ),
			'layout'     => __( 'Arrangement', 'lantoa' ),
			'list'       => __( 'List', 'lantoa' ),
			'grid'       => __( 'Grid', 'lantoa' ),
			'carousel'   => __( 'Carousel', 'lantoa' ),
			'limit'      => __( 'At most', 'lantoa' ),
			'title'      => __( 'Name for screen readers', 'lantoa' ),
		);
	}
}
